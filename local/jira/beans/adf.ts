/** Plain text as the Atlassian Document Format that REST v3 gives for text fields: empty lines part paragraphs. */
export function adfDocument(text: string): Readonly<Record<string, unknown>> {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n{2,}/);
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((paragraph) => ({ type: 'paragraph', content: inlineNodes(paragraph) })),
  };
}

function inlineNodes(paragraph: string): readonly Readonly<Record<string, unknown>>[] {
  return paragraph.split('\n').flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
    // A text node must not be empty.
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);
}
