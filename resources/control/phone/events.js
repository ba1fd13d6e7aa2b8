/** Events as they come, the newest above. */
import { make } from './dom.js';
import { word } from './words.js';

const kept = 200;
const plain = ['time', 'phone', 'event'];

function shown(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function isFailure(name, event) {
  return name.endsWith('.failed') || name.endsWith('.refused') || (name === 'resync.finished' && event.ok === false);
}

function item(name, event) {
  const time = /T(\d\d:\d\d:\d\d)/.exec(event.time ?? '')?.[1] ?? '';
  const members = Object.entries(event).filter(([key]) => !plain.includes(key));
  return make('li', { class: isFailure(name, event) ? 'failure' : null },
    make('time', { datetime: event.time }, time), ' ', make('b', {}, name),
    members.map(([key, value]) => make('span', { class: 'member' }, ` ${key}=`, make('span', {}, shown(value)))));
}

class Events {
  constructor() {
    this.list = make('ol', { class: 'events', lang: 'en', tabindex: '0', 'aria-label': word('section_events') });
    this.element = make('div', {}, make('p', { class: 'none' }, word('noEvents')), this.list);
  }

  add(name, event) {
    // What changed on the screen stands on the screen.
    if (name === 'screen.changed') return;
    this.element.firstChild.hidden = true;
    this.list.prepend(item(name, event));
    while (this.list.childElementCount > kept) this.list.lastElementChild.remove();
  }
}

export function eventList() {
  return new Events();
}
