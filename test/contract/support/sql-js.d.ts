/** The part of sql.js that the tests use; the package brings no types. */
declare module 'sql.js' {
  interface Database {
    run(sql: string, values?: readonly (string | number | null)[]): void;
    exec(sql: string): { readonly columns: string[]; readonly values: (string | number | null)[][] }[];
  }
  export default function initSqlJs(): Promise<{ readonly Database: new () => Database }>;
}
