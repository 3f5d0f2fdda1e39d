/**
 * A parser for Socket.IO that leaves patches as the text they came in.
 *
 * A bench sits thousands of people in one process. In a room each browser reads its own patches on a machine of its own;
 * here reading them all while commands are timed would stop the clock of the sender, and what was kept would be collected.
 */
import { Decoder as Standard } from 'socket.io-parser';

export { Encoder, PacketType, protocol } from 'socket.io-parser';

const EVENT = 2;
const PATCH = `${EVENT}["patch",`;

export class Decoder extends Standard {
  override add(packet: unknown): void {
    if (typeof packet === 'string' && packet.startsWith(PATCH)) {
      this.emitReserved('decoded', { type: EVENT, nsp: '/', data: ['patch', packet] });
    } else super.add(packet);
  }
}

/** The message in a packet that was left as it came. */
export function read<Message>(packet: string): Message {
  return JSON.parse(packet.slice(String(EVENT).length))[1];
}
