/** The panel beside the phone: what a hand does to a device besides pressing its keys. */
import { ask, Gone, Refused } from './api.js';
import { eventList } from './events.js';
import { make, mark, say } from './dom.js';
import { whyView } from './why.js';
import { word } from './words.js';

const lineActions = ['ring', 'start', 'answer', 'hold', 'resume', 'end'];
const connections = ['usb', 'ycable', 'rj9', 'bluetooth'];
// As the vendor's guides name them; the version is one that any list has something newer than.
const headsets = [
  { series: '520', model: 'HS-522', connection: 'usb' },
  { series: '560', model: 'HS-562', connection: 'usb' },
  { series: '700', model: 'HS-730', connection: 'usb' },
];

let count = 0;

function field(label, control) {
  count += 1;
  control.id = `c-${count}`;
  return make('p', { class: 'field' }, make('label', { for: control.id }, label), control);
}

function choice(options, attributes = {}) {
  return make('select', attributes, options.map(([value, text]) => make('option', { value }, text)));
}

/** On or off; `set(isOn)` is what a click asks for, show() what is so. */
class Switch {
  constructor(label, set) {
    this.isOn = false;
    this.element = make('button', { type: 'button', role: 'switch', class: 'switch', 'aria-checked': 'false',
      onclick: () => set(!this.isOn) }, make('span', { class: 'knob', 'aria-hidden': 'true' }), label);
  }

  show(isOn) {
    this.isOn = isOn;
    mark(this.element, 'aria-checked', String(isOn));
  }
}

class Panel {
  constructor(phone) {
    this.phone = phone;
    this.said = make('p', { class: 'said', role: 'status', lang: 'en' });
    this.why = whyView(() => this.phone.ask('GET', '/explain'));
    this.events = eventList();
    this.element = make('aside', { class: 'panel', 'aria-label': word('controls') },
      make('h2', { class: 'panel-title' }, word('controls'), make('span', { class: 'origin' }, word('notOfThePhone'))),
      this.said,
      this.#section('typing', true, this.#typing()),
      this.#section('calls', true, this.#calls()),
      this.#section('power', true, this.#power()),
      this.#section('headset', false, this.#headset()),
      this.#section('clock', false, this.#clock()),
      this.#section('provisioning', true, this.#provisioning()),
      this.#section('why', false, this.why.element),
      this.#section('events', false, this.events.element),
      this.#section('keyboard', false, this.#keyboard()));
    this.#read();
  }

  hear(name, event) {
    this.events.add(name, event);
    this.why.invalidate(name);
    if (name === 'phone.power') this.power.show(event.on);
    if (name.startsWith('headset.')) this.#readHeadset();
  }

  #section(name, isOpen, ...parts) {
    return make('details', { class: `card ${name}`, open: isOpen, ontoggle: event => this.#opened(name, event.target.open) },
      make('summary', {}, make('h3', {}, word(`section_${name}`))), make('div', { class: 'inside' }, parts));
  }

  #opened(name, isOpen) {
    if (name === 'why') this.why.setOpen(isOpen);
    if (name === 'clock' && isOpen) this.#readClock();
  }

  /** Asks, shows what comes of it, and says what went wrong. */
  async #try(asking, done = () => {}) {
    try {
      const answer = await asking();
      say(this.said, answer?.text ?? '');
      mark(this.said, 'data-bad', null);
      done(answer);
    } catch (problem) {
      if (problem instanceof Gone || (problem instanceof Refused && problem.status === 401)) {
        this.phone.fail(problem);
        return;
      }
      if (!(problem instanceof Refused)) throw problem;
      mark(this.said, 'data-bad', 'true');
      say(this.said, problem.message);
    }
  }

  #read() {
    this.power.show(this.phone.state.power !== 'off');
    this.#try(() => this.phone.ask('GET', '/network'), answer => this.#showNetwork(answer));
    this.#readHeadset();
    this.#readClock();
  }

  #readHeadset() {
    this.#try(() => this.phone.ask('GET', '/headset'), answer => this.#showHeadset(answer));
  }

  #readClock() {
    this.#try(() => ask('GET', '/v1/clock'), answer => this.#showClock(answer));
  }

  #form(submit, ...parts) {
    return make('form', {
      onsubmit: event => {
        event.preventDefault();
        submit();
      },
    }, parts);
  }

  #button(text, act, className = null) {
    return make('button', { type: act ? 'button' : 'submit', class: className, onclick: act }, text);
  }

  #typing() {
    const text = make('input', { maxlength: 4000, autocomplete: 'off', spellcheck: 'false', dir: 'auto' });
    return this.#form(() => {
      if (text.value !== '') this.phone.type(text.value);
      text.value = '';
    }, field(word('textForPhone'), text), this.#button(word('type')));
  }

  #calls() {
    const lines = (this.phone.state.lines ?? []).map(line => [String(line.line), `${word('line')} ${line.line}`]);
    const line = choice(lines.length > 0 ? lines : [['1', `${word('line')} 1`]]);
    const act = action => this.#try(() => this.phone.ask('POST', `/lines/${line.value}`, { action }));
    return [field(word('line'), line), make('div', { class: 'buttons', role: 'group', 'aria-label': word('section_calls') },
      lineActions.map(action => this.#button(word(`call_${action}`), () => act(action))))];
  }

  #power() {
    this.power = new Switch(word('power'), on => this.#try(() => this.phone.ask('PUT', '/power', { on }), () => {
      this.power.show(on);
      this.phone.look();
    }));
    this.cable = new Switch(word('cable'), link => this.#try(() => this.phone.ask('PUT', '/network', { link }),
      answer => this.#showNetwork(answer)));
    this.delay = make('input', { type: 'number', min: 0, max: 60000, step: 1, value: 0, inputmode: 'numeric' });
    this.loss = make('input', { type: 'number', min: 0, max: 100, step: 1, value: 0, inputmode: 'numeric' });
    const set = () => this.#try(() => this.phone.ask('PUT', '/network',
      { delay_ms: Number(this.delay.value), loss: Number(this.loss.value) }), answer => this.#showNetwork(answer));
    return [make('div', { class: 'switches' }, this.power.element, this.cable.element),
      this.#form(set, make('div', { class: 'pair' }, field(word('delay'), this.delay), field(word('loss'), this.loss)),
        this.#button(word('set')))];
  }

  #showNetwork(network) {
    this.cable.show(network.link);
    this.delay.value = network.delay_ms;
    this.loss.value = network.loss;
  }

  #headset() {
    this.kind = choice(headsets.map((one, index) => [String(index), `${one.series} (${one.model})`]));
    this.firmware = make('input', { value: '1-1-1-1', maxlength: 64, spellcheck: 'false', autocomplete: 'off' });
    this.connection = choice(connections.map(name => [name, word(`by_${name}`)]));
    this.plugged = make('p', { class: 'state', lang: 'en' });
    const plug = () => {
      const { series, model } = headsets[Number(this.kind.value)];
      this.#try(() => this.phone.ask('PUT', '/headset', {
        series, model, firmware: this.firmware.value.trim(), connection: this.connection.value,
      }), answer => this.#showHeadset(answer));
    };
    this.unplug = this.#button(word('unplug'), () => this.#try(() => this.phone.ask('DELETE', '/headset'),
      answer => this.#showHeadset(answer)));
    return [this.plugged, this.#form(plug, field(word('headsetModel'), this.kind),
      make('div', { class: 'pair' }, field(word('firmware'), this.firmware), field(word('connection'), this.connection)),
      make('div', { class: 'buttons' }, this.#button(word('plugIn')), this.unplug))];
  }

  #showHeadset(headset) {
    this.unplug.disabled = !headset.plugged;
    say(this.plugged, headset.plugged
      ? [headset.model || headset.series, headset.firmware, headset.connection].filter(Boolean).join(', ') : '');
    this.plugged.hidden = !headset.plugged;
  }

  #clock() {
    this.now = make('output', {});
    this.jump = make('input', { value: '1h', maxlength: 20, spellcheck: 'false', autocomplete: 'off', required: true });
    const jump = () => this.#try(() => ask('POST', '/v1/clock', { jump: this.jump.value.trim() }),
      answer => this.#showClock(answer));
    return [make('p', { class: 'state' }, `${word('phoneTime')}: `, this.now),
      this.#form(jump, field(word('jumpBy'), this.jump), this.#button(word('jump')))];
  }

  #showClock(clock) {
    say(this.now, `${clock.now}, ${clock.mode}${clock.jumping_to ? ` → ${clock.jumping_to}` : ''}`);
  }

  #provisioning() {
    const rule = make('input', { maxlength: 4000, spellcheck: 'false', autocomplete: 'off' });
    const resync = () => this.#try(() => this.phone.ask('POST', '/resync', rule.value === '' ? {} : { rule: rule.value }));
    const reboot = () => this.#try(() => this.phone.ask('POST', '/reboot'));
    return this.#form(resync, field(word('ruleOnce'), rule), make('div', { class: 'buttons' },
      this.#button(word('resync')), this.#button(word('reboot'), reboot)));
  }

  #keyboard() {
    const keys = [['0–9 * #', 'keys_digits'], ['A–Z …', 'keys_letters'], ['↑ ↓ ← →', 'keys_arrows'], ['Enter', 'keys_enter'],
      ['Esc', 'keys_escape'], ['Backspace', 'keys_backspace'], ['F1', 'keys_help'], ['Tab', 'keys_tab']];
    return make('dl', { class: 'legend-of-keys' }, keys.map(([key, meaning]) => make('div', {},
      make('dt', {}, make('kbd', {}, key)), make('dd', {}, word(meaning)))));
  }
}

export function controlPanel(phone) {
  return new Panel(phone);
}
