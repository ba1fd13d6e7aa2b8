/** The screen: the tree of GET /screen as elements, at the model's proportions and in its colours. */
import { icon } from './icons.js';
import { make, mark, say } from './dom.js';
import { word } from './words.js';

const slots = [1, 2, 3, 4];
const cellsMax = 10;
const narrowMax = 300; // pixels
// Pages that lie below all others show what the line keys are for.
const basePages = ['idle', 'call'];

function sizeOf(height) {
  if (height >= 400) return 'large';
  if (height >= 250) return 'medium';
  return height >= 150 ? 'small' : height > 125 ? 'short' : 'tiny';
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a person takes for characters: the caret is counted in them. */
function pieces(text) {
  return Array.from(segmenter.segment(text), piece => piece.segment);
}

/** The text with its caret: the two halves in one line of text. */
function typed(input) {
  const characters = pieces(input.text);
  const caret = Math.min(input.caret, characters.length);
  return make('span', { class: 'typed', dir: 'auto' },
    make('span', { class: 'before' }, characters.slice(0, caret).join('')),
    make('span', { class: 'caret', 'aria-hidden': 'true' }),
    make('span', { class: 'after' }, characters.slice(caret).join('')));
}

function modeMark(input) {
  return input.mode === '' ? null : make('span', { class: 'mode' }, input.mode);
}

function rowItem(row, tree) {
  const hasInput = row.focused && tree.input !== null && row.kind === 'field';
  const value = hasInput ? typed(tree.input) : make('span', { dir: 'auto' }, row.value);
  const isValueShown = hasInput || row.value !== '' || row.kind === 'field';
  return make('li', {
    class: `row ${row.kind}`,
    'data-id': row.id,
    'aria-current': row.focused ? 'true' : null,
    'aria-disabled': row.enabled ? null : 'true',
  },
  row.number > 0 && row.kind !== 'field' ? make('span', { class: 'number' }, String(row.number)) : null,
  make('span', { class: 'text', dir: 'auto' }, row.text),
  isValueShown ? make('span', { class: 'value' }, value, hasInput ? modeMark(tree.input) : null) : null);
}

function lineCell(line) {
  return make('li', { class: 'cell', 'data-key': line.key, 'data-lamp': line.lamp, 'data-state': line.state },
    make('span', { class: 'bead', 'aria-hidden': 'true' }),
    make('span', { class: 'text', dir: 'auto' }, line.label),
    line.missed > 0 ? make('span', { class: 'missed', title: word('missedCalls') },
      line.missed > 99 ? '99+' : String(line.missed)) : null);
}

/** Keys on the left, keys on the right: each column from the top. Where there are more, labels stand beside the keys. */
function cellColumns(all) {
  const lines = all.length <= cellsMax ? all : all.filter(line => line.label !== '').slice(0, cellsMax);
  const perColumn = lines.length > 2 ? Math.ceil(lines.length / 2) : lines.length;
  return [lines.slice(0, perColumn), lines.slice(perColumn)]
    .filter(column => column.length > 0)
    .map(column => {
      const list = make('ul', { class: 'cells' }, column.map(lineCell));
      list.style.setProperty('--per-column', perColumn);
      return list;
    });
}

function promptBox(prompt) {
  const bar = prompt.percent === undefined ? null : make('span', {
    class: 'progress', role: 'progressbar', 'aria-valuenow': prompt.percent, 'aria-valuemin': 0, 'aria-valuemax': 100,
    'aria-label': prompt.text,
  }, make('span', { class: 'done' }));
  bar?.firstChild.style.setProperty('--done', prompt.percent);
  return make('div', { class: 'prompt' },
    prompt.busy ? make('span', { class: 'busy', 'aria-hidden': 'true' }) : null,
    make('p', { dir: 'auto' }, prompt.text), bar);
}

function picture(image, tree) {
  const kind = image.data.startsWith('/9j/') ? 'jpeg' : 'png';
  const element = make('img', { class: 'image', alt: tree.title, src: `data:image/${kind};base64,${image.data}` });
  const isCentred = image.x < 0 || image.y < 0;
  mark(element, 'data-centred', isCentred ? 'true' : null);
  if (!isCentred) {
    element.style.setProperty('--x', image.x);
    element.style.setProperty('--y', image.y);
  }
  // A picture's own pixels are those of the screen.
  element.addEventListener('load', () => element.style.setProperty('--width', element.naturalWidth));
  return element;
}

function middleOf(tree) {
  const middle = [];
  if (tree.prompt !== null) middle.push(promptBox(tree.prompt));
  if (tree.image !== undefined) middle.push(picture(tree.image, tree));
  if (tree.rows.length > 0) middle.push(make('ul', { class: 'rows' }, tree.rows.map(row => rowItem(row, tree))));
  const hasField = tree.rows.some(row => row.focused && row.kind === 'field');
  if (tree.input !== null && !hasField)
    middle.push(make('p', { class: 'entry' }, typed(tree.input), modeMark(tree.input)));
  return middle.length > 0 ? [make('div', { class: 'middle' }, middle)] : [];
}

/** Calls stand between the columns of line keys, notes of the idle screen below them. */
function bodyOf(tree) {
  const hasCells = basePages.includes(tree.page) && tree.prompt === null;
  const columns = hasCells ? cellColumns(tree.lines) : [];
  const middle = middleOf(tree);
  if (tree.page === 'idle' && columns.length > 0) return [make('div', { class: 'columns' }, columns), ...middle];
  return [...columns.slice(0, 1), ...middle, ...columns.slice(1)];
}

function headOf(tree) {
  const isIdle = tree.page === 'idle';
  const name = tree.title !== '' && !isIdle ? tree.title : tree.header;
  return [
    make('span', { class: 'name', dir: 'auto' }, name),
    make('span', { class: 'icons' }, tree.icons.map(icon)),
    make('span', { class: 'when' }, isIdle && tree.date !== '' ? make('span', { class: 'date' }, tree.date) : null,
      make('span', {}, tree.time)),
  ];
}

function softKeysOf(tree) {
  return slots.map(slot => {
    const key = tree.softkeys.find(one => one.slot === slot);
    return make('li', { 'data-slot': slot, 'data-id': key?.id, 'aria-disabled': key && !key.enabled ? 'true' : null },
      key ? make('span', { dir: 'auto' }, key.label) : null);
  });
}

/** What somebody who does not see the screen has to hear of it. */
function spoken(tree) {
  if (!tree.on) return word('phoneIsOff');
  const focused = tree.rows.find(row => row.focused);
  const said = [tree.title === '' ? tree.header : tree.title];
  if (tree.prompt !== null) said.push(tree.prompt.text);
  if (focused) said.push(focused.text, tree.input !== null && focused.kind === 'field' ? tree.input.text : focused.value);
  else if (tree.input !== null) said.push(tree.input.text);
  return said.filter(text => text !== '').join('. ');
}

/** One part of the screen, made anew only when what it shows changed. */
class Part {
  constructor(element) {
    this.element = element;
    this.shown = null;
  }

  show(about, elements) {
    const key = JSON.stringify(about);
    if (key === this.shown) return false;
    this.shown = key;
    this.element.replaceChildren(...elements());
    return true;
  }
}

export class Screen {
  constructor() {
    this.head = new Part(make('div', { class: 'head' }));
    this.body = new Part(make('div', { class: 'body' }));
    this.soft = new Part(make('ul', { class: 'soft' }));
    this.toast = make('p', { class: 'toast', dir: 'auto' });
    this.said = make('p', { class: 'hidden', role: 'status', 'data-said': '' });
    this.saidToast = make('p', { class: 'hidden', role: 'status' });
    this.element = make('div', { class: 'screen', role: 'group', 'aria-label': word('screen') }, make('div', { class: 'pixels' },
      this.head.element, this.body.element, this.soft.element, this.toast));
    this.voice = make('div', {}, this.said, this.saidToast);
    this.tree = null;
  }

  show(tree) {
    this.tree = tree;
    const { element } = this;
    const [width, height] = tree.size;
    element.style.setProperty('--w', width);
    element.style.setProperty('--h', height);
    mark(element, 'data-size', sizeOf(height));
    mark(element, 'data-narrow', width <= narrowMax ? 'true' : null);
    mark(element, 'data-colour', tree.colour);
    mark(element, 'data-page', tree.page);
    mark(element, 'data-on', tree.on ? 'true' : 'false');
    mark(element, 'data-dimmed', tree.dimmed ? 'true' : null);
    mark(element, 'data-locked', tree.locked ? 'true' : null);
    mark(element, 'data-bare', tree.prompt !== null && tree.rows.length === 0 ? 'true' : null);
    for (const part of [element, this.voice]) mark(part, 'lang', tree.language);
    this.head.show([tree.page, tree.title, tree.header, tree.icons, tree.time, tree.date], () => headOf(tree));
    this.body.show([tree.page, tree.rows, tree.input, tree.prompt, tree.image, tree.lines], () => bodyOf(tree));
    this.soft.show(tree.softkeys, () => softKeysOf(tree));
    say(this.toast, tree.toast ?? '');
    say(this.saidToast, tree.toast ?? '');
    say(this.said, spoken(tree));
    this.#follow();
  }

  /** The row with the focus is in sight, and nothing but the list scrolls for it. */
  #follow() {
    const row = this.element.querySelector('.row[aria-current]');
    const list = row?.closest('.middle');
    if (!list) return;
    const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight];
    if (row.previousElementSibling === null) list.scrollTop = 0;
    else if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
    const caret = row.querySelector('.caret');
    const field = caret?.closest('.typed');
    if (field) field.scrollLeft = Math.max(0, caret.offsetLeft - field.clientWidth * 0.8);
  }
}
