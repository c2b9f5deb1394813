/** The local site's own mark: a house with a chart in it. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M12 2 2.5 9.5V20A2 2 0 0 0 4.500 22h15a2 2 0 0 0 2-2V9.500z"
        fill="var(--ds-background-brand-bold)"
      />
      <path
        d="M7.500 18v-4M12 18v-8M16.500 18v-6"
        stroke="var(--ds-icon-inverse)"
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </svg>
  );
}
