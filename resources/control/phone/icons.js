/** Vector art of our own: what the status line of the screen shows, and what stands on keys. */
import { drawing, make } from './dom.js';
import { word } from './words.js';

// On a square of 24; strokes, unless a path begins with "fill ".
const paths = {
  dnd: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M7.5 12h9'],
  forward: ['M4 17v-3a5 5 0 0 1 5-5h10', 'M15 4.5l4.5 4.5l-4.5 4.5'],
  headset: ['M4 15v-3a8 8 0 0 1 16 0v3', 'M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5z', 'M20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z'],
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  cloud: ['M7 18.5a4 4 0 0 1-.5-8a6 6 0 0 1 11.5 1a3.5 3.5 0 0 1-.5 7z'],
  message: ['M3.5 6h17v12.5h-17z', 'M3.5 7l8.5 6.5l8.5-6.5'],
  muted: ['M12 3.5a3 3 0 0 0-3 3V11a3 3 0 0 0 6 0V6.5a3 3 0 0 0-3-3z', 'M5.5 11.5a6.5 6.5 0 0 0 13 0', 'M12 18v3', 'M4 4l16 16'],
  mute: ['M12 3.5a3 3 0 0 0-3 3V11a3 3 0 0 0 6 0V6.5a3 3 0 0 0-3-3z', 'M5.5 11.5a6.5 6.5 0 0 0 13 0', 'M12 18v3', 'M4 4l16 16'],
  no_network: ['M4 16v4', 'M9 12v8', 'M14 8v12', 'M19 4v16', 'M3 5l18 16'],
  speaker: ['M4 9.5h4l5-4.5v14l-5-4.5H4z', 'M16 9a4.5 4.5 0 0 1 0 6', 'M18.5 6.5a8 8 0 0 1 0 11'],
  plus: ['M4 9.5h4l5-4.5v14l-5-4.5H4z', 'M19 9v6', 'M16 12h6'],
  minus: ['M4 9.5h4l5-4.5v14l-5-4.5H4z', 'M16 12h6'],
  contacts: ['M5 3.5h14v17H5z', 'M12 7.5a2.5 2.5 0 0 0 0 5a2.5 2.5 0 0 0 0-5z', 'M8 17a4 4 0 0 1 8 0'],
  settings: ['M12 6a6 6 0 1 0 0 12a6 6 0 0 0 0-12z', 'M12 10a2 2 0 1 0 0 4a2 2 0 0 0 0-4z', 'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2'],
  hold: ['M8 5v14', 'M16 5v14'],
  transfer: ['M3 8h14', 'M13 4l4.5 4l-4.5 4', 'M21 16H7', 'M11 12l-4.5 4l4.5 4'],
  conference: ['M12 4a3 3 0 0 0 0 6a3 3 0 0 0 0-6z', 'M6 19a6 6 0 0 1 12 0z', 'M5 7.5v5M2.5 10h5', 'M19 7.5v5M16.5 10h5'],
  info: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M12 11v6', 'M12 7.2v.6'],
  up: ['M6 14.5l6-6l6 6'],
  down: ['M6 9.5l6 6l6-6'],
  left: ['M14.5 6l-6 6l6 6'],
  right: ['M9.5 6l6 6l-6 6'],
  select: ['M12 9a3 3 0 0 0 0 6a3 3 0 0 0 0-6z'],
  back: ['M9 5L4 10l5 5', 'M4 10h10a5 5 0 0 1 0 10h-3'],
  release: ['M3.5 14.5c4.5-5 12.5-5 17 0l-2.5 3l-3.5-1.5v-2.5a9 9 0 0 0-5 0V16L6 17.5z'],
  help: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z', 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7', 'M12 16.7v.1'],
  phone: ['M7 3.5l3 1l.5 4l-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2l4 .5l1 3c-.5 2-2 3.5-4 3.5C9.5 20.5 3.5 14.5 3.5 7.5c0-2 1.5-3.5 3.5-4z'],
};

function art(name) {
  return drawing('svg', { viewBox: '0 0 24 24', class: 'art', 'aria-hidden': 'true', focusable: 'false' },
    paths[name].map(d => drawing('path', { d })));
}

/** Nothing: there is none of that name. */
export function keyArt(name) {
  return Object.hasOwn(paths, name) ? art(name) : null;
}

/** Of the status line; one that we have no picture of is written out. */
export function icon(name) {
  const text = word(`icon_${name}`);
  return Object.hasOwn(paths, name)
    ? make('span', { class: 'icon', role: 'img', 'aria-label': text, title: text, 'data-icon': name }, art(name))
    : make('span', { class: 'icon', 'data-icon': name }, text);
}
