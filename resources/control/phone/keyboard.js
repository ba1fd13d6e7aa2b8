/** The computer's keyboard: which of its keys stand for keys of the phone, and what is text. */

const named = {
  ArrowUp: 'NavUp',
  ArrowDown: 'NavDwn',
  ArrowLeft: 'NavLeft',
  ArrowRight: 'NavRight',
  Enter: 'NavSelect',
  Escape: 'NavBack',
  F1: 'Help',
};

/** A field of this page takes what is typed. */
function isTaken(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], summary') !== null;
}

/** Enter and the space bar press the button or the link that has the focus. */
function isPressing(event) {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.closest('button, a') !== null;
}

/** `to.key(name)`, `to.text(characters)` and `to.erase()`; the result takes it all back. */
export function listenToKeyboard(to) {
  const heard = new AbortController();

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    if (isTaken(event.target) || isPressing(event)) return;
    if (Object.hasOwn(named, event.key)) to.key(named[event.key]);
    else if (event.key === 'Backspace') to.erase();
    else if ([...event.key].length === 1) to.text(event.key);
    else return;
    event.preventDefault();
  }, { signal: heard.signal });

  addEventListener('paste', event => {
    if (isTaken(event.target)) return;
    const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/[\r\n\t]+/g, ' ').trim();
    if (text === '') return;
    event.preventDefault();
    to.text(text);
  }, { signal: heard.signal });

  return () => heard.abort();
}
