/** Joins a workshop by its code and places a card once its table chooses: node docs/examples/join-and-place.mjs http://localhost:3000 K7M4QX */
import { io } from 'socket.io-client';

const [server = 'http://localhost:3000', code = '', name = 'Robin'] = process.argv.slice(2);

const joined = await fetch(`${server}/api/workshops/${encodeURIComponent(code)}/seats`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ name }),
});
const seat = await joined.json();
if (!joined.ok) throw new Error(seat.detail);
console.log(`${name} has a seat.`);

const socket = io(server, { query: { code }, auth: { token: seat.token } });
let [view, seq, placing] = [];

socket.on('snapshot', (snapshot) => {
  ({ view, seq } = snapshot);
  placeIfChoosing();
});
socket.on('patch', (patch) => {
  if (patch.from !== seq) {
    socket.emit('resync', () => {});
    return;
  }
  seq = patch.seq;
  for (const [path, ...value] of patch.patches) put(path.split('/'), value);
  placeIfChoosing();
});
socket.on('closed', (reason) => console.log(`The server closed the connection: ${reason}.`));
socket.on('connect_error', (error) => console.log(`Not connected: ${error.message}.`));

/** Sets what stands at a path of the view, or removes it. */
function put(keys, value) {
  const last = keys.pop();
  let branch = view;
  for (const key of keys) {
    branch[key] ??= {};
    branch = branch[key];
  }
  if (value.length === 0) delete branch[last];
  else branch[last] = value[0];
}

async function placeIfChoosing() {
  const { table, catalogue } = view;
  if (placing || table.step !== 'choosing') return;
  placing = true;
  const { placed } = table.plans[table.current];
  const organisation = Object.values(catalogue.organisations).find(({ id }) => !placed[id]);
  const [column] = catalogue.columns;
  const payload = { plan: table.current, organisation: organisation.id, column: column.id };
  const answer = await socket.emitWithAck('command', { id: 'place-1', type: 'plan.place', payload });
  console.log(answer.ok ? `Placed ${organisation.name} under ${column.name}.` : answer.message);
  socket.close();
}
