interface WeekInfo {
  readonly firstDay: number;
}

/** ISO weekday (1 Monday … 7 Sunday) on which the week begins for a Jira locale such as `en_US`. */
export const weekStart = (locale: string): number => {
  const known: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } = new Intl.Locale(
    locale.replace('_', '-'),
  );
  // Node 20 has the getter of the first draft, later versions the method of the final one.
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
};
