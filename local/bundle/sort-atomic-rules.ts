/** Top-level rules and at-rules of a minified style sheet. */
function topLevelRules(css: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    const char = css[at];
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    const isStatement = char === ';' && depth === 0;
    if (!(char === '}' && depth === 0) && !isStatement) continue;
    rules.push(css.slice(start, at + 1));
    start = at + 1;
  }
  return [...rules, css.slice(start)];
}

/** A rule with one declaration, for one class that Atlaskit's compiler made up, in any state of the element. */
const ATOMIC = /^\s*\._[\w-]+[^{}]*\{([a-z-]+):[^{}]*\}$/;

/** Properties that set others: the more of them, the earlier. What is not here sets itself alone. */
const DEPTH_OF_SHORTHAND: Readonly<Record<string, number>> = {
  all: 0,
  animation: 1,
  background: 1,
  border: 1,
  'border-block': 2,
  'border-bottom': 2,
  'border-color': 2,
  'border-inline': 2,
  'border-left': 2,
  'border-radius': 1,
  'border-right': 2,
  'border-style': 2,
  'border-top': 2,
  'border-width': 2,
  flex: 1,
  'flex-flow': 1,
  font: 1,
  gap: 1,
  grid: 1,
  'grid-area': 1,
  'grid-column': 2,
  'grid-row': 2,
  'grid-template': 2,
  inset: 1,
  'list-style': 1,
  margin: 1,
  'margin-block': 2,
  'margin-inline': 2,
  outline: 1,
  overflow: 1,
  padding: 1,
  'padding-block': 2,
  'padding-inline': 2,
  'text-decoration': 1,
  transition: 1,
};
const LONGHAND = 3;
/** Imports and the like stand before all rules. */
const STATEMENT = -1;
const IS_STATEMENT = /^\s*@[^{}]*;$/;

/**
 * Puts atomic rules of shorthands before those of the properties that they set, as Atlaskit's own compiler does when it writes
 * one style sheet: bundled file by file, `font` would come after `font-weight` and undo it. Other rules keep their places
 * among each other, behind the shorthands.
 */
export function sortAtomicRules(css: string): string {
  const depthOf = (rule: string): number => {
    if (IS_STATEMENT.test(rule)) return STATEMENT;
    const property = ATOMIC.exec(rule)?.[1];
    return property === undefined ? LONGHAND : (DEPTH_OF_SHORTHAND[property] ?? LONGHAND);
  };
  return topLevelRules(css)
    .map((rule, place) => ({ rule, place, depth: depthOf(rule) }))
    .sort((a, b) => a.depth - b.depth || a.place - b.place)
    .map(({ rule }) => rule)
    .join('');
}
