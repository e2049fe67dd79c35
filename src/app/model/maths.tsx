/** MathML from our own printer, which escapes every word of it. */
export function Maths({ ml, block = false }: { readonly ml: string; readonly block?: boolean }) {
  const inner = { __html: ml };
  return <span class={block ? 'maths maths-block' : 'maths'} dangerouslySetInnerHTML={inner} />;
}
