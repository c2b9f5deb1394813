import { canBeAccountId } from '../../../src/core/privacy/account-id';

describe('canBeAccountId', () => {
  it.each([
    ['24 hexadecimal digits', '5b10a2844c20165700ede21a', true],
    ['a number and a UUID', '712020:8d9a1f0e-53a1-4c3e-9a76-1f2f0d5b7c11', true],
    ['an account of a service desk', 'qm:8d9a1f0e-53a1-4c3e-9a76-1f2f0d5b7c11:1234', true],
    ['a word of JQL', 'status', false],
    ['the number of a board', '100', false],
    ['a long word', 'statusCategoryChangedDate', false],
    ['part of an id', '5b10a2844c2', false],
    ['a text with spaces', '5b10a2844c20165700ede21a or another', false],
  ])('%s: %s', (_name, text, can) => {
    expect(canBeAccountId(text)).toBe(can);
  });
});
