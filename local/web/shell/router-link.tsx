import { forwardRef, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { isOwnPage, navigateTo } from './router';

interface RouterLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** Links of the shell and of gadgets: pages of this site change without loading anew. */
export const RouterLink = forwardRef<HTMLAnchorElement, RouterLinkProps>(function RouterLink(props, ref) {
  const { href, target, onClick, children, ...rest } = props;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlainClick =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const staysHere = target === undefined || target === '' || target === '_self';
    if (event.defaultPrevented || !isPlainClick || !staysHere || !isOwnPage(href)) return;
    event.preventDefault();
    navigateTo(href);
  };
  return (
    <a {...rest} ref={ref} href={href} target={target} onClick={follow}>
      {children}
    </a>
  );
});
