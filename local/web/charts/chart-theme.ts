/** Everything of the theme that a chart needs, as colours a drawing library understands. */
export interface ChartTheme {
  readonly text: string;
  readonly subtleText: string;
  readonly grid: string;
  readonly surface: string;
  readonly overlay: string;
  readonly fontFamily: string;
  /** In the order of Atlassian's categorical palette. */
  readonly categorical: readonly string[];
  /** A colour of `colorPalette`: a token's name, a variable of the theme, or a CSS colour. */
  readonly resolve: (color: string) => string;
}
