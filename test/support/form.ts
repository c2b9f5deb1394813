import type { FormFile } from '../../local/jira/rest/parse-form';

/** A form as it is sent: not JSON, and with headers of its own. */
export class SentForm {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;

  constructor(files: readonly FormFile[]) {
    const boundary = 'between-the-files';
    this.headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'x-atlassian-token': 'no-check',
    };
    const parts = files.map(
      ({ name, filename, mimeType, text }) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n` +
        `Content-Type: ${mimeType}\r\n\r\n${text}\r\n`,
    );
    this.body = `${parts.join('')}--${boundary}--\r\n`;
  }
}

export function aForm(...files: readonly FormFile[]): SentForm {
  return new SentForm(files);
}

/** Headers and text of a body: a form's own, or JSON. */
export function sentBody(body: unknown): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
} {
  if (body instanceof SentForm) return { headers: body.headers, body: body.body };
  return { headers: {}, body: body === undefined ? null : JSON.stringify(body) };
}
