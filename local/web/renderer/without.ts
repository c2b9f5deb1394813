/** The same props without some: those that a component handles itself or that Atlaskit does not take. */
export function without<Props extends object, Name extends keyof Props>(
  props: Props,
  ...names: readonly Name[]
): Omit<Props, Name> {
  const left = Object.entries(props).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(left) as Omit<Props, Name>;
}
