/** What a part of settings is called, and what a version says of it. */
export interface SettingWords<T> {
  readonly label: string;
  readonly of: (record: T) => string;
}
