/** The control API as this page uses it: requests, the session, and events as they come. */

/** It answered, and said no. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/** Nobody answered. */
export class Gone extends Error {}

const answerWait = 15000; // milliseconds

/** The answer's JSON, or null where there is none. */
export async function ask(method, path, body, headers = {}) {
  let reply;
  let text;
  try {
    reply = await fetch(path, {
      method,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(answerWait),
    });
    text = await reply.text();
  } catch {
    throw new Gone();
  }
  let json = null;
  try {
    json = text === '' ? null : JSON.parse(text);
  } catch {
    throw new Refused(reply.status, text.slice(0, 200));
  }
  if (!reply.ok) throw new Refused(reply.status, json?.detail ?? String(reply.status));
  return json;
}

/** Exchanges the token for a cookie that scripts can't read. */
export function openSession(token) {
  return ask('POST', '/v1/session', undefined, { Authorization: `Bearer ${token}` });
}

export function pathOf(mac, part = '') {
  return `/v1/phones/${encodeURIComponent(mac)}${part}`;
}

const retryFirst = 500; // milliseconds
const retryMax = 8000;
const silenceMax = 40000; // the server says something every 15 s
// A browser has few connections to one server, for all its tabs together.
const hiddenWait = 30000;

/** Server-sent events of one phone, again and again. EventSource would need the names beforehand and tells no status. */
export class Feed {
  /** `heard(name, event)`; `changed('open' | 'lost' | 'asleep' | 'refused')` whenever that changes. */
  constructor(mac, heard, changed) {
    this.path = `/v1/events?phone=${encodeURIComponent(mac)}`;
    this.heard = heard;
    this.changed = changed;
    this.state = '';
    this.wait = retryFirst;
    this.isClosed = false;
    this.over = new AbortController();
    document.addEventListener('visibilitychange', () => this.#sleepHidden(), { signal: this.over.signal });
    addEventListener('pagehide', () => this.stream?.abort(), { signal: this.over.signal });
    this.#run();
  }

  close() {
    this.isClosed = true;
    this.over.abort();
    this.stream?.abort();
    this.#wake?.();
  }

  /** Somebody found that nobody answers, or would like to know. */
  check() {
    if (this.state === 'lost') this.#wake?.();
    else this.stream?.abort();
  }

  #wake = null;
  #hidden = 0;

  #sleepHidden() {
    clearTimeout(this.#hidden);
    if (document.hidden) this.#hidden = setTimeout(() => this.stream?.abort(), hiddenWait);
    else this.#wake?.();
  }

  /** Until `milliseconds` are over, or somebody wakes us; a hidden page sleeps until it is seen. */
  #sleep(milliseconds) {
    return new Promise(done => {
      this.#wake = done;
      if (!document.hidden) setTimeout(done, milliseconds);
    });
  }

  #enter(state) {
    if (this.state === state || this.isClosed) return;
    this.state = state;
    this.changed(state);
  }

  async #run() {
    while (!this.isClosed) {
      try {
        await this.#listen();
      } catch (problem) {
        if (problem instanceof Refused && (problem.status === 401 || problem.status === 403)) {
          this.#enter('refused');
          return;
        }
      }
      if (this.isClosed) return;
      this.#enter(document.hidden ? 'asleep' : 'lost');
      await this.#sleep(this.wait * (0.8 + Math.random() * 0.4));
      this.wait = Math.min(this.wait * 2, retryMax);
    }
  }

  async #listen() {
    this.stream = new AbortController();
    let silence = setTimeout(() => this.stream.abort(), silenceMax);
    try {
      const reply = await fetch(this.path, { credentials: 'same-origin', cache: 'no-store', signal: this.stream.signal });
      if (!reply.ok) throw new Refused(reply.status, '');
      this.wait = retryFirst;
      this.#enter('open');
      const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        clearTimeout(silence);
        silence = setTimeout(() => this.stream.abort(), silenceMax);
        const blocks = (rest + value).split('\n\n');
        rest = blocks.pop();
        blocks.forEach(block => this.#take(block));
      }
    } finally {
      clearTimeout(silence);
    }
  }

  #take(block) {
    let name = 'message';
    let data = '';
    for (const line of block.split('\n')) {
      if (line.startsWith('event:')) name = line.slice(6).trim();
      else if (line.startsWith('data:')) data += line.slice(5).trim();
    }
    if (data === '') return;
    try {
      this.heard(name, JSON.parse(data));
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
    }
  }
}
