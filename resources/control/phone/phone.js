/** One phone: its face and screen, kept as the phone is, and the keys on their way to it. */
import { ask, Feed, Gone, pathOf, Refused } from './api.js';
import { Face } from './face.js';
import { Screen } from './screen.js';
import { listenToKeyboard } from './keyboard.js';

const keysMax = 1000; // of one request
const typedMax = 4000; // likewise, in UTF-16 units
const waitingMax = 10000; // what was pressed and is not sent
const lookPause = 30; // milliseconds, of several changes at once

export class Phone {
  /** `tell.note(text)`, `tell.event(name, event)`, `tell.link(state)`, `tell.over()`. */
  constructor(mac, tell) {
    this.mac = mac;
    this.tell = tell;
    this.screen = new Screen();
    this.waiting = [];
    this.isSending = false;
    this.isLookWanted = false;
  }

  async open() {
    const [state, face] = await Promise.all([this.ask('GET'), this.ask('GET', '/face')]);
    this.state = state;
    this.face = new Face(face, this.screen, name => this.press(name));
    this.show(await this.ask('GET', '/screen'));
    this.silence = listenToKeyboard({
      key: name => this.pressByKeyboard(name),
      text: text => this.type(text),
      erase: () => this.erase(),
    });
    this.feed = new Feed(this.mac, (name, event) => this.#hear(name, event), link => this.#follow(link));
  }

  close() {
    this.silence?.();
    this.feed?.close();
  }

  ask(method, part = '', body = undefined) {
    return ask(method, pathOf(this.mac, part), body);
  }

  press(name) {
    this.#queue({ key: name });
  }

  pressByKeyboard(name) {
    // The ring of some models has no left and right; Back and Help are everybody's.
    if (!this.face.has(name) && !['NavBack', 'NavSelect', 'Help'].includes(name)) return;
    this.face.flash(name);
    this.press(name);
  }

  type(whole) {
    // No character is cut in two.
    const text = whole.length <= typedMax ? whole : whole.slice(0, typedMax).replace(/[\ud800-\udbff]$/, '');
    const [only, ...more] = [...text];
    const keypad = { '*': 'KeyPadStar', '#': 'KeyPadPound' }[only] ?? `KeyPad${only}`;
    if (more.length === 0) this.face.flash(keypad);
    this.#queue({ text });
  }

  /** The soft key that deletes, where there is one. */
  erase() {
    const key = this.screen.tree?.softkeys.find(one => ['delete', 'delchar'].includes(one.id) && one.enabled);
    if (key) this.pressByKeyboard(`Soft${key.slot}`);
  }

  look() {
    this.isLookWanted = true;
    this.#send();
  }

  show(tree) {
    this.screen.show(tree);
    this.face.show(tree);
  }

  #queue(pressed) {
    if (this.waiting.length >= waitingMax) return;
    this.waiting.push(pressed);
    this.#send();
  }

  /** What waits, up to where keys turn into text or back. */
  #takeWaiting() {
    const isText = 'text' in this.waiting[0];
    let units = 0;
    let end = this.waiting.findIndex(one => 'text' in one !== isText || (units += one.text?.length ?? 0) > typedMax);
    if (end < 0) end = this.waiting.length;
    const taken = this.waiting.splice(0, Math.min(Math.max(end, 1), keysMax));
    return isText ? { text: taken.map(one => one.text).join('') } : { keys: taken.map(one => one.key) };
  }

  /** One request at a time, so that an older tree never covers a newer one. */
  async #send() {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.waiting.length > 0 || this.isLookWanted) {
        if (this.waiting.length > 0) {
          const body = this.#takeWaiting();
          this.show(await this.ask('POST', '/keys', body));
        } else {
          await new Promise(done => setTimeout(done, lookPause));
          this.isLookWanted = false;
          this.show(await this.ask('GET', '/screen'));
        }
      }
    } catch (problem) {
      this.waiting = [];
      this.isLookWanted = false;
      this.fail(problem);
    } finally {
      this.isSending = false;
    }
  }

  fail(problem) {
    if (problem instanceof Gone) this.feed?.check();
    else if (problem instanceof Refused && problem.status === 401) this.tell.over();
    else if (problem instanceof Refused) this.tell.note(problem.message);
    else throw problem;
  }

  #hear(name, event) {
    this.tell.event(name, event);
    if (name === 'screen.changed' || name.startsWith('phone.') || name === 'stream.dropped') this.look();
  }

  #follow(link) {
    if (link === 'refused') this.tell.over();
    else this.tell.link(link);
    // Whatever happened meanwhile was not heard.
    if (link === 'open') this.look();
  }
}

