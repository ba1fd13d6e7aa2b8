/** Elements by functions. Texts become text nodes: nothing that a phone says is ever read as markup. */

const svgSpace = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** make('button', {class: 'main', onclick: f}, 'Text', other) */
export function make(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function drawing(tag, attributes, ...children) {
  return fill(document.createElementNS(svgSpace, tag), attributes, children);
}

/** Sets or takes away an attribute, and leaves one alone that is as it should be. */
export function mark(element, name, value) {
  if (value === undefined || value === null || value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) {
    element.setAttribute(name, String(value));
  }
}

/** As textContent, which would make readers read again what did not change. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Calls `work` after things have been quiet for a moment. */
export function settled(milliseconds, work) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
