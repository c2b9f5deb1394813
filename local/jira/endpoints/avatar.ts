import { notFound } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import type { Site } from '../site';

const SIZES: Readonly<Record<string, number>> = { xsmall: 16, small: 24, medium: 32, large: 48, xlarge: 64 };

const nameOf: Readonly<Record<string, (site: Site, id: string) => string | undefined>> = {
  user: (site, id) => site.users.get(id)?.displayName,
  project: (site, id) => site.projects.get(id)?.name,
  issuetype: (site, id) => site.issueTypes.get(id)?.name,
  priority: (site, id) => site.priorities.get(id)?.name,
};

/** Pictures made of initials. Jira keeps those of people on another host; a local site has no other host. */
export const avatarEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}',
    scopes: { classic: ['read:jira-work'], granular: ['read:avatar:jira'] },
    query: { size: 'text' },
    notEmulated: ['format'],
    handle: drawAvatar,
  },
];

function drawAvatar({ site, params, inputs }: Call): Answer {
  const { type = '', id = '' } = params;
  const name = nameOf[type]?.(site, id);
  if (name === undefined) return notFound('The avatar could not be found.');
  const size = SIZES[inputs.text('size') ?? 'large'] ?? SIZES['large'];
  const shape = type === 'user' ? '<circle cx="24" cy="24" r="24"' : '<rect width="48" height="48" rx="6"';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size ?? 48}" height="${size ?? 48}" viewBox="0 0 48 48">` +
    `${shape} fill="hsl(${hueOf(name)} 45% 40%)"/>` +
    `<text x="24" y="31" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${initialsOf(name)}</text></svg>`;
  return { status: 200, body: svg, contentType: 'image/svg+xml;charset=UTF-8', objects: 0 };
}

function hueOf(name: string): number {
  return Array.from(name).reduce((hue, letter) => (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
}

/** First letters of the first and last word: letters and digits only, so that nothing has to be escaped. */
function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '');
  const initials = `${letters[0] ?? ''}${letters.length > 1 ? (letters.at(-1) ?? '') : ''}`;
  return initials.toUpperCase();
}
