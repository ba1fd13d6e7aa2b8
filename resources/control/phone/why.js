/** Why the phone resyncs or not, from GET /explain: the sentence, the gates, and what becomes of each rule. */
import { Gone, Refused } from './api.js';
import { make, settled } from './dom.js';
import { word } from './words.js';

// Looks at pages, keys and screens change nothing about it.
const indifferent = ['screen.', 'key.', 'web.', 'syslog.', 'cgi.'];
const pause = 400; // milliseconds, of several events at once

function gateItem(gate) {
  return make('li', { class: gate.open ? 'open' : 'shut' },
    make('b', {}, gate.open ? word('gateOpen') : word('gateShut')), ' ',
    gate.gate, gate.parameter ? make('code', {}, ` ${gate.parameter} = ${gate.value === '' ? '""' : gate.value}`) : null);
}

function ruleItem(rule) {
  return make('section', { class: 'rule' },
    make('h4', {}, rule.parameter),
    make('code', {}, rule.expanded || rule.rule || ''),
    (rule.steps ?? []).length > 0 ? make('ol', {}, rule.steps.map(step => make('li', {}, step))) : null);
}

class Why {
  constructor(fetchIt) {
    this.fetchIt = fetchIt;
    this.isOpen = false;
    this.element = make('div', { class: 'why', lang: 'en' });
    this.later = settled(pause, () => this.#read());
  }

  setOpen(isOpen) {
    this.isOpen = isOpen;
    if (isOpen) this.#read();
  }

  invalidate(event) {
    if (this.isOpen && !indifferent.some(prefix => event.startsWith(prefix))) this.later();
  }

  async #read() {
    try {
      this.#show(await this.fetchIt());
    } catch (problem) {
      if (!(problem instanceof Gone || problem instanceof Refused)) throw problem;
    }
  }

  #show(why) {
    this.element.replaceChildren(
      make('p', { class: 'verdict' }, why.text),
      make('ul', { class: 'gates' }, (why.gates ?? []).map(gateItem)),
      ...(why.rules ?? []).map(ruleItem));
  }
}

export function whyView(fetchIt) {
  return new Why(fetchIt);
}
