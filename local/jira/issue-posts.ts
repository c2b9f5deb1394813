import type { IssueRecord, PostRecord } from './model';

type Kind = PostRecord['kind'];
type PostOf<K extends Kind> = Extract<PostRecord, { readonly kind: K }>;

/** Comments, attachments and notifications, in the order in which they were made. */
export interface IssuePosts {
  readonly all: () => readonly PostRecord[];
  readonly of: <K extends Kind>(issue: IssueRecord, kind: K) => readonly PostOf<K>[];
  readonly find: <K extends Kind>(kind: K, id: number) => PostOf<K> | null;
  readonly add: <P extends PostRecord>(post: Omit<P, 'id'>) => P;
  readonly restore: (posts: readonly PostRecord[]) => void;
}

/** Ids start here, as those of a real site do. */
const FIRST_ID = 10000;

export function createIssuePosts(): IssuePosts {
  let posts: readonly PostRecord[] = [];
  let lastId = FIRST_ID - 1;
  const ofKind = <K extends Kind>(kind: K): readonly PostOf<K>[] =>
    posts.filter((post): post is PostOf<K> => post.kind === kind);
  return {
    all: () => posts,
    of: (issue, kind) => ofKind(kind).filter(({ issueId }) => issueId === issue.id),
    find: (kind, id) => ofKind(kind).find((post) => post.id === id) ?? null,
    add: <P extends PostRecord>(post: Omit<P, 'id'>): P => {
      lastId += 1;
      const added = { ...post, id: lastId } as P;
      posts = [...posts, added];
      return added;
    },
    restore: (saved) => {
      posts = saved;
      lastId = saved.reduce((highest, { id }) => Math.max(highest, id), lastId);
    },
  };
}
