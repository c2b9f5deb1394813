import * as v from 'valibot';
import type { Bus } from './bus';

/**
 * Most characters of one event. How much an event may carry is not documented; what resolvers take, 500 KB, is the smallest
 * limit of the bridge that is.
 */
export const PIECE_LENGTH = 100_000;

const pieceSchema = v.object({
  /** Counts the messages of one sender to one event. */
  message: v.number(),
  at: v.number(),
  of: v.number(),
  text: v.string(),
});

/** Sends values as JSON by one event, the larger ones in pieces. */
export function createPieceSender(bus: Bus, event: string): (value: unknown) => void {
  let message = 0;
  return (value) => {
    const text = JSON.stringify(value);
    const of = Math.max(1, Math.ceil(text.length / PIECE_LENGTH));
    message += 1;
    for (let at = 0; at < of; at += 1) {
      bus.emit(event, {
        message,
        at,
        of,
        text: text.slice(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH),
      });
    }
  };
}

/** Puts values together from their pieces, in whatever order those come. Call the result to stop. */
export function followPieces(bus: Bus, event: string, onValue: (value: unknown) => void): () => void {
  const open = new Map<number, Map<number, string>>();
  return bus.on(event, (payload) => {
    const piece = v.safeParse(pieceSchema, payload);
    if (!piece.success) return;
    const { message, at, of, text } = piece.output;
    const pieces = open.get(message) ?? new Map<number, string>();
    open.set(message, pieces.set(at, text));
    if (pieces.size < of) return;
    open.delete(message);
    onValue(JSON.parse(Array.from({ length: of }, (_, place) => pieces.get(place) ?? '').join('')));
  });
}
