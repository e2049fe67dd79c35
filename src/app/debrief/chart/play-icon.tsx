/** A triangle, or two bars. */
export function PlayIcon({ playing }: { readonly playing: boolean }) {
  return (
    <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
      <path d={playing ? 'M8 5v14M16 5v14' : 'M7 4.500v15l12-7.500z'} />
    </svg>
  );
}
