/**
 * A WebSocket spoken by hand (RFC 6455, a client's side of it): one buffer reads for all lines, and nothing is kept.
 *
 * A bench sits thousands of people in one process beside the server. In a room each browser reads what it is sent on a
 * machine of its own; a library's objects for each message would cost the server the processor it is measured on.
 */
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

export interface Line {
  readonly send: (text: string) => void;
  readonly end: () => void;
}

interface LineOptions {
  /** Where to, like `http://127.0.0.1:3000/socket.io/?transport=websocket`. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of one message; they stand only during the call. */
  readonly heard: (message: Buffer) => void;
  /** The line ended, and not by `end`. */
  readonly lost: (why: string) => void;
}

const SHARED = Buffer.allocUnsafe(256 * 1024);
const NOTHING = Buffer.alloc(0);
const HEADS_END = '\r\n\r\n';
const TEXT = 0x1;
const CLOSE = 0x8;
const FIN = 0x80;
const MASKED = 0x80;
/** A mask of noughts changes nothing, and is a mask all the same. */
const MASK_BYTES = 4;
const TWO_BYTES_OF_LENGTH = 126;
const EIGHT_BYTES_OF_LENGTH = 127;

export function openLine({ url, headers, heard, lost }: LineOptions): Line {
  let welcomed = false;
  let ended = false;
  let rest: Buffer = NOTHING;

  const socket = connect({
    host: url.hostname,
    port: Number(url.port),
    noDelay: true,
    onread: {
      buffer: SHARED,
      callback(count) {
        const bytes = SHARED.subarray(0, count);
        const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
        const read = welcomed ? readFrames(all) : readWelcome(all);
        rest = read === all.length ? NOTHING : Buffer.from(all.subarray(read));
        return true;
      },
    },
  });
  const lose = (why: string): void => {
    if (!ended) lost(why);
    ended = true;
    socket.destroy();
  };
  socket.on('error', (error) => lose(error.message));
  socket.on('close', () => lose('the line was closed'));

  /** How many bytes it took. */
  function readWelcome(bytes: Buffer): number {
    const end = bytes.indexOf(HEADS_END);
    if (end === -1) return 0;
    const status = bytes.toString('latin1', 0, bytes.indexOf('\r\n'));
    if (!status.startsWith('HTTP/1.1 101 ')) lose(status);
    welcomed = true;
    const start = end + HEADS_END.length;
    return start + readFrames(bytes.subarray(start));
  }

  /** How many bytes the whole frames at the beginning took. The server sends each message in one frame. */
  function readFrames(bytes: Buffer): number {
    let at = 0;
    while (bytes.length - at >= 2) {
      let start = at + 2;
      let length = bytes.readUInt8(at + 1);
      if (length === TWO_BYTES_OF_LENGTH) {
        if (bytes.length < start + 2) break;
        length = bytes.readUInt16BE(start);
        start += 2;
      } else if (length === EIGHT_BYTES_OF_LENGTH) {
        if (bytes.length < start + 8) break;
        length = Number(bytes.readBigUInt64BE(start));
        start += 8;
      }
      if (bytes.length < start + length) break;
      const kind = bytes.readUInt8(at) & 0x0f;
      if (kind === TEXT) heard(bytes.subarray(start, start + length));
      else if (kind === CLOSE) lose('the server closed the line');
      at = start + length;
    }
    return at;
  }

  socket.write(
    [
      `GET ${url.pathname}${url.search} HTTP/1.1`,
      `Host: ${url.host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ].join('\r\n') + HEADS_END,
  );

  return {
    send: (text) => socket.write(frame(text)),
    end() {
      ended = true;
      socket.destroy();
    },
  };
}

function frame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const long = length >= TWO_BYTES_OF_LENGTH;
  const start = (long ? 4 : 2) + MASK_BYTES;
  const bytes = Buffer.alloc(start + length);
  bytes.writeUInt8(FIN | TEXT, 0);
  bytes.writeUInt8(MASKED | (long ? TWO_BYTES_OF_LENGTH : length), 1);
  if (long) bytes.writeUInt16BE(length, 2);
  bytes.write(text, start);
  return bytes;
}
