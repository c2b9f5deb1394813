import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The app's name: on a real site it is given when the app is registered, here it is the package's, capitalised. */
export function readAppName(root: string): string {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly name: string };
  return name.charAt(0).toUpperCase() + name.slice(1);
}
