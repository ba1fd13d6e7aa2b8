/** What the page can be: one phone, the list of phones, the question for the token, or silence. */
import { ask, pathOf, Refused } from './api.js';
import { controlPanel } from './controls.js';
import { make, mark, say } from './dom.js';
import { Phone } from './phone.js';
import { chooseLanguage, language, languages, word } from './words.js';

const listed = 100; // phones of one page of the list
let phone = null;

function languageChoice() {
  const choice = make('select', {
    id: 'language',
    onchange: event => {
      chooseLanguage(event.target.value);
      location.reload();
    },
  }, languages.map(([code, name]) => make('option', { value: code, lang: code, selected: code === language }, name)));
  return make('label', { class: 'language' }, make('span', { class: 'hidden' }, word('language')), choice);
}

/** `title` may be an array of elements. */
function frame(title, parts, links = []) {
  phone?.close();
  phone = null;
  document.documentElement.lang = language;
  document.title = `${title} - vphone`;
  document.body.replaceChildren(
    make('a', { class: 'skip', href: '#main', onclick: skip }, word('skip')),
    make('header', { class: 'top' },
      make('p', { class: 'brand' }, make('img', { src: '/browser/icon.svg', alt: '', width: 22, height: 22 }), 'vphone'),
      make('nav', { 'aria-label': word('pages') }, make('ul', {}, links.map(link => make('li', {}, link)))),
      languageChoice()),
    make('main', { id: 'main', tabindex: '-1' }, parts));
}

/** The part behind the # is for tokens alone. */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

function ownLink(path, text) {
  return make('a', { href: path }, text);
}

export function showSilence() {
  frame(word('noAnswer'), make('section', { class: 'notice' },
    make('h1', {}, word('noAnswer')), make('p', { role: 'status' }, word('noAnswerText'))));
}

/** `why`: empty, `wrong`, `over`, or what vphone said. */
export function showTokenForm(why, begin) {
  const said = { '': '', wrong: word('wrongToken'), over: word('sessionOver') }[why];
  const problem = said ?? why;
  const field = make('input', {
    id: 'token', type: 'password', autocomplete: 'off', spellcheck: 'false', required: true, maxlength: 512,
    'aria-describedby': problem === '' ? 'where' : 'problem where', 'aria-invalid': why === 'wrong' ? 'true' : null,
  });
  const file = `${location.port || '80'}.token`;
  const form = make('form', {
    class: 'token',
    onsubmit: event => {
      event.preventDefault();
      const token = field.value.trim();
      if (token !== '') begin(token);
    },
  },
  make('label', { for: 'token' }, word('token')), field,
  make('button', { type: 'submit', class: 'main' }, word('openPhone')));
  frame(word('tokenTitle'), make('section', { class: 'notice' },
    make('h1', {}, word('tokenTitle')),
    problem === '' ? null : make('p', { id: 'problem', class: 'problem', role: 'alert', lang: said === undefined ? 'en' : null }, problem),
    make('div', { id: 'where' },
      make('p', {}, word('tokenWhere')),
      make('pre', {}, make('code', {}, `phone in the browser at ${location.origin}/#…\ncontrol API at ${location.origin}, its token in …/${file}`)),
      make('p', {}, word('tokenHow'))),
    form));
  field.focus();
}

function stateOf(row) {
  return row.power === 'off' ? word('off') : row.resync ?? '';
}

function phoneRow(row) {
  return make('tr', {},
    make('th', { scope: 'row' }, ownLink(`/phone/${row.mac}`, row.mac)),
    make('td', {}, row.model), make('td', {}, row.address ?? ''), make('td', { lang: 'en' }, stateOf(row)));
}

export async function showList(restart) {
  const rows = make('tbody', {});
  const note = make('p', { class: 'problem', role: 'alert' });
  const more = make('button', { type: 'button', onclick: () => load() }, word('morePhones'));
  const field = make('input', { id: 'mac', maxlength: 17, autocomplete: 'off', spellcheck: 'false', placeholder: '000e08abcdef' });
  let after = '';
  const load = async () => {
    try {
      const page = await ask('GET', `/v1/phones?limit=${listed}${after === '' ? '' : `&after=${after}`}`);
      rows.append(...page.phones.map(phoneRow));
      after = page.next ?? '';
      more.hidden = after === '';
      say(note, '');
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 401) restart();
      else say(note, problem.message || word('noAnswer'));
    }
  };
  const open = async event => {
    event.preventDefault();
    const mac = field.value.toLowerCase().replace(/[^0-9a-f]/g, '');
    try {
      await ask('GET', pathOf(mac === '' ? field.value : mac));
      location.href = `/phone/${mac}`;
    } catch (problem) {
      say(note, problem.message || word('noAnswer'));
    }
  };
  frame(word('phones'), [
    make('h1', {}, word('phones')),
    make('form', { class: 'find', onsubmit: open },
      make('label', { for: 'mac' }, word('macAddress')), field, make('button', { type: 'submit' }, word('open'))),
    note,
    make('div', { class: 'card scroll' }, make('table', {},
      make('thead', {}, make('tr', {}, [word('macAddress'), word('model'), word('address'), word('state')]
        .map(text => make('th', { scope: 'col' }, text)))), rows)),
    more,
  ]);
  await load();
}

export async function showPhone(mac, isOneOfMany, restart) {
  const note = make('p', { class: 'note', role: 'alert', lang: 'en' });
  const banner = make('p', { class: 'banner', role: 'alert' });
  let noteTimer = 0;
  const opened = new Phone(mac, {
    over: restart,
    note: text => {
      say(note, text);
      clearTimeout(noteTimer);
      noteTimer = setTimeout(() => say(note, ''), 8000);
    },
    link: state => {
      say(banner, state === 'lost' ? word('lost') : '');
      mark(document.body, 'data-link', state);
    },
    event: (name, event) => panel?.hear(name, event),
  });
  let panel = null;
  try {
    await opened.open();
  } catch (problem) {
    if (!(problem instanceof Refused) || problem.status !== 404) throw problem;
    frame(word('noSuchPhone'), make('section', { class: 'notice' },
      make('h1', {}, word('noSuchPhone')), make('p', { lang: 'en' }, problem.message), ownLink('/', word('phones'))));
    return;
  }
  const { state } = opened;
  panel = controlPanel(opened);
  frame(state.model, [
    make('div', { class: 'heading' },
      make('h1', {}, state.model), make('p', { class: 'facts' },
        make('span', {}, `MAC ${mac}`), make('span', {}, state.firmware ?? ''), make('span', {}, state.address ?? ''))),
    banner,
    make('div', { class: 'desk' },
      make('section', { class: 'stage', 'aria-label': word('phone') },
        opened.face.element, note, opened.screen.voice,
        make('p', { class: 'hint' }, word('keyboardHint'))),
      panel.element),
  ], [
    isOneOfMany ? ownLink('/', word('phones')) : null,
    state.web ? make('a', { href: `${state.web}/`, rel: 'noreferrer' }, word('adminPages')) : null,
  ].filter(Boolean));
  phone = opened;
}
