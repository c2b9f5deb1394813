import { basename, dirname, join, normalize } from 'node:path';
import type { Documents } from './document-links';
import type { Problem } from './problem';

export interface PictureCheck {
  readonly documents: Documents;
  /** The pictures that are there, by their paths from the root. */
  readonly pictures: readonly string[];
  /** Text of each browser test, by its path. */
  readonly journeys: ReadonlyMap<string, string>;
}

const IMAGE = /!\[([^\]]*)\]\((?!https?:)([^)\s]+)\)/g;
const TAKEN = /takePicture\(\s*'([\w-]+)'/g;

/** Every picture is shown by a page and taken by one journey; every image says in words what is on it. */
export function checkPictures({ documents, pictures, journeys }: PictureCheck): Problem[] {
  const images = [...documents].flatMap(([where, text]) =>
    [...text.matchAll(IMAGE)].map(([, words = '', target = '']) => ({
      where,
      words: words.trim(),
      target: normalize(join(dirname(where), target)),
    })),
  );
  const shown = new Set(images.map(({ target }) => target));
  const taken = [...journeys].flatMap(([where, text]) =>
    [...text.matchAll(TAKEN)].map(([, name = '']) => ({ where, name })),
  );
  const namesTaken = taken.map(({ name }) => name);
  const namesThere = new Set(pictures.map(nameOf));
  return [
    ...images
      .filter(({ words }) => words === '')
      .map(({ where, target }) => ({ where, message: `${target} has no words for who cannot see it` })),
    ...pictures
      .filter((picture) => !shown.has(picture))
      .map((where) => ({ where, message: 'no page shows this picture' })),
    ...pictures
      .filter((picture) => !namesTaken.includes(nameOf(picture)))
      .map((where) => ({ where, message: 'no journey takes this picture' })),
    ...taken
      .filter(({ name }) => !namesThere.has(name))
      .map(({ where, name }) => ({ where, message: `${name} is not there; npm run docs:pictures takes it` })),
    ...taken
      .filter(({ name }, at) => namesTaken.indexOf(name) !== at)
      .map(({ where, name }) => ({ where, message: `${name} is taken twice` })),
  ];
}

const nameOf = (picture: string): string => basename(picture, '.png');
