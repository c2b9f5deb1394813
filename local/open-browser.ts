import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Shows the address in the person's browser where there is a screen; that this may fail is no reason to stop. */
export function openBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (opener === undefined || !hasScreen) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => process.stderr.write(`Open ${address} in a browser.\n`));
  child.unref();
}
