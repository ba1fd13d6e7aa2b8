/** Where the page begins: the token behind the `#`, the session, and which phone is meant. */
import { ask, Gone, openSession, Refused } from './api.js';
import { showList, showPhone, showSilence, showTokenForm } from './pages.js';

/** Nothing: none was given. It leaves the address, the history and the page at once. */
function takeToken() {
  const token = location.hash.slice(1).trim();
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return token;
}

function macOf(path) {
  const found = /^\/phone\/([0-9a-f]{12})\/?$/i.exec(path);
  return found === null ? null : found[1].toLowerCase();
}

let retryTimer = 0;

async function begin(token) {
  clearTimeout(retryTimer);
  try {
    if (token !== '') await openSession(token);
    const phones = await ask('GET', '/v1/phones?limit=2');
    const mac = macOf(location.pathname) ?? (phones.phones.length === 1 ? phones.phones[0].mac : null);
    if (mac === null) await showList(restart);
    else await showPhone(mac, phones.phones.length > 1, restart);
  } catch (problem) {
    if (problem instanceof Gone) {
      showSilence();
      retryTimer = setTimeout(() => begin(token), 2000);
    } else if (problem instanceof Refused) {
      const isToken = problem.status === 401 || problem.status === 429;
      showTokenForm(isToken && token === '' ? '' : problem.status === 401 ? 'wrong' : problem.message, begin);
    } else {
      throw problem;
    }
  }
}

/** The session is over: vphone was started anew, or somebody ended it. */
function restart() {
  showTokenForm('over', begin);
}

addEventListener('hashchange', () => begin(takeToken()));
begin(takeToken());
