/** Which issues: every feature of the app reads from one of these. */
export type Source =
  | { readonly kind: 'jql'; readonly jql: string }
  | { readonly kind: 'filter'; readonly filterId: string }
  | { readonly kind: 'project'; readonly projectKey: string }
  | { readonly kind: 'board'; readonly boardId: number };
