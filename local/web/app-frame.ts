/** Forge's own, without pop-ups. @see https://developer.atlassian.com/platform/forge/custom-ui/iframe read on 2026-11-21 */
export const APP_SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

/**
 * The page of one of the app's resources. As at Atlassian, it comes from another origin than the product: this site under its
 * other name. Its sandbox lets it be of its own origin, which must not be the shell's; so browsers keep its script, and compile
 * it once for all frames.
 */
export function appFrameAddress(resource: string): string {
  const { protocol, hostname, port } = window.location;
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${protocol}//${other}:${port}/__local/resource/${encodeURIComponent(resource)}/index.html`;
}
