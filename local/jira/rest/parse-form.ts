/** A file of a form. The site reads bodies as text, so it takes text files only. */
export interface FormFile {
  /** Of the part: what the form calls it. */
  readonly name: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly text: string;
}

/**
 * The files of a `multipart/form-data` body; null for any other body and for one that is cut off.
 * @see https://www.rfc-editor.org/rfc/rfc7578 (read 2026-11-21)
 */
export function parseForm(contentType: string, body: string): readonly FormFile[] | null {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const [before, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const end = parts.pop();
  if (before !== '' || end?.startsWith('--') !== true) return null;
  const files = parts.map(readPart);
  return files.every((file) => file !== null) ? files : null;
}

function readPart(part: string): FormFile | null {
  const split = part.indexOf('\r\n\r\n');
  if (split === -1) return null;
  const headers = part.slice(0, split);
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = /[ ;]name="([^"]*)"/.exec(disposition)?.[1];
  const filename = /filename="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined || filename === undefined) return null;
  const mimeType = /^content-type:(.*)$/im.exec(headers)?.[1]?.trim() ?? 'application/octet-stream';
  return { name, filename, mimeType, text: part.slice(split + 4) };
}
