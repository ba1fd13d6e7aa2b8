/** The phone around its screen, from GET /face: the body as a drawing, each key as a button with its lamp. */
import { drawing, make, mark, say } from './dom.js';
import { keyArt } from './icons.js';
import { word } from './words.js';

// In the order of the Tab key. What no group takes is a feature key.
const groups = [
  ['soft', name => name.startsWith('Soft')],
  ['line', name => name.startsWith('Line')],
  ['navigation', name => name.startsWith('Nav') || name === 'Release'],
  ['feature', () => true],
  ['keypad', name => name.startsWith('KeyPad')],
  ['volume', name => name.startsWith('Vol')],
  ['hook', name => name === 'Hook'],
];
const others = groups.filter(([name]) => name !== 'feature');

function groupOf(name) {
  return (others.find(([, fits]) => fits(name)) ?? groups[3])[0];
}

function numberIn(name) {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}

function bodyDrawing(face) {
  const piece = art => art.shape === 'round'
    ? drawing('ellipse', {
      class: `tone-${art.tone}`, cx: art.x + art.width / 2, cy: art.y + art.height / 2, rx: art.width / 2, ry: art.height / 2,
    })
    : drawing('rect', {
      class: `tone-${art.tone}`, x: art.x, y: art.y, width: art.width, height: art.height, rx: art.radius ?? 0,
    });
  return drawing('svg', { class: 'case', viewBox: `0 0 ${face.width} ${face.height}`, 'aria-hidden': 'true', focusable: 'false' },
    (face.body ?? []).map(piece));
}

function place(element, box) {
  for (const side of ['x', 'y', 'width', 'height']) element.style.setProperty(`--${side}`, box[side]);
}

function lineKeysOf(face) {
  return face.keys.filter(key => key.name.startsWith('Line'));
}

/** Strips of paper beside line keys, by the key's number. Readers have the key's own name. */
function papersOf(face) {
  const strips = (face.body ?? []).filter(art => art.tone === 'strip');
  const beside = key => strips.find(strip => strip.y <= key.y + key.height / 2 && key.y + key.height / 2 <= strip.y + strip.height);
  return new Map(lineKeysOf(face).filter(beside).map(key => {
    const paper = make('span', { class: 'paper', 'aria-hidden': 'true', dir: 'auto' });
    place(paper, beside(key));
    return [numberIn(key.name), paper];
  }));
}

export class Face {
  /** `press(name)` is called for each key that is pressed. */
  constructor(face, screen, press) {
    this.face = face;
    this.keys = new Map();
    this.screen = screen;
    this.place = make('div', { class: 'glass' }, screen.element);
    place(this.place, face.screen);
    this.element = make('div', { class: 'phone' }, bodyDrawing(face), this.place, this.#groups(press));
    this.element.style.setProperty('--fw', face.width);
    this.element.style.setProperty('--fh', face.height);
    this.element.style.setProperty('--line-rows', Math.ceil(lineKeysOf(face).length / 2));
    this.papers = papersOf(face);
    this.place.after(...this.papers.values());
  }

  has(name) {
    return this.keys.has(name);
  }

  /** A key of the computer's keyboard stands for it: it goes down for a moment. */
  flash(name) {
    const button = this.keys.get(name)?.button;
    if (!button) return;
    button.classList.add('down');
    setTimeout(() => button.classList.remove('down'), 130);
  }

  show(tree) {
    for (const [name, key] of this.keys) {
      if (key.group === 'soft') this.#showSoftKey(key, tree.softkeys.find(one => one.slot === key.number));
      else if (key.group === 'line') this.#showLine(key, tree.lines.find(one => one.key === key.number));
      else this.#light(key, tree.leds.find(led => led.key === (key.lamp || name))?.lamp);
    }
    mark(this.element, 'data-on', tree.on ? 'true' : 'false');
    mark(this.element, 'data-colour', tree.colour);
    for (const [number, paper] of this.papers) say(paper, tree.lines.find(one => one.key === number)?.label ?? '');
  }

  #groups(press) {
    return groups.map(([group]) => {
      const keys = this.face.keys.filter(key => groupOf(key.name) === group);
      if (keys.length === 0) return null;
      return make('div', { class: `keys ${group}`, role: 'group', 'aria-label': word(`group_${group}`) },
        keys.map(key => this.#key(key, group, press)));
    });
  }

  #key(key, group, press) {
    const art = keyArt(key.icon ?? '');
    const button = make('button', {
      type: 'button', class: `key ${key.shape}`, 'data-key': key.name, lang: 'en',
      // A key keeps no focus that it was not given: what is typed goes on to the phone.
      onmousedown: event => event.preventDefault(),
      onclick: () => press(key.name),
    });
    const lamp = key.lamp ? make('span', { class: 'lamp', 'data-lamp': 'off', 'aria-hidden': 'true' }) : null;
    const known = { button, lamp: key.lamp, light: lamp, group, number: numberIn(key.name), label: key.label, text: null };
    if (group === 'soft') known.text = make('span', { class: 'legend soft-text' });
    else if (group === 'line') known.text = make('span', { class: 'legend line-text' });
    else if (art === null) known.text = make('span', { class: 'legend' }, key.label);
    const letters = key.letters ? [' ', make('span', { class: 'letters' }, key.letters)] : [];
    button.append(...[lamp, art, known.text, ...letters].filter(Boolean));
    if (art !== null) mark(button, 'title', key.label);
    if (group !== 'keypad') mark(button, 'aria-label', key.label);
    place(button, key);
    this.keys.set(key.name, known);
    return button;
  }

  #showSoftKey(key, soft) {
    say(key.text, soft?.label ?? '');
    mark(key.button, 'aria-label', soft ? `${word('softKey')} ${key.number}: ${soft.label}` : `${word('softKey')} ${key.number}`);
    mark(key.button, 'aria-disabled', soft && soft.enabled ? null : 'true');
    mark(key.button, 'lang', null);
  }

  #showLine(key, line) {
    const lamp = line?.lamp ?? 'off';
    say(key.text, line?.label ?? '');
    const said = [`${word('lineKey')} ${key.number}`, line?.label ?? '', word(`lamp_${lamp}`)];
    mark(key.button, 'aria-label', said.filter(text => text !== '').join(', '));
    mark(key.button, 'lang', null);
    if (key.light) mark(key.light, 'data-lamp', lamp);
  }

  #light(key, lamp = 'off') {
    if (!key.light) return;
    mark(key.light, 'data-lamp', lamp);
    // The handset's lamp tells of calls, those of other keys what was switched on by them.
    if (key.group !== 'hook') mark(key.button, 'aria-pressed', lamp === 'off' ? 'false' : 'true');
    else mark(key.button, 'aria-label', [key.label, word(`lamp_${lamp}`)].filter(text => text !== '').join(', '));
  }
}
