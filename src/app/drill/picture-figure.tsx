import { BarsFigure } from './bars-figure.tsx';
import { LineFigure } from './line-figure.tsx';
import type { Picture } from './picture/index.ts';
import { PictureTable } from './picture-table.tsx';
import { StripsFigure } from './strips-figure.tsx';

/** A picture with its sentence, which is its name too, and its numbers folded away. */
export function PictureFigure({ picture }: { readonly picture: Picture }) {
  return (
    <figure class="picture" data-testid="picture" data-kind={picture.kind}>
      <figcaption data-testid="picture-finding">{picture.finding}</figcaption>
      {picture.kind === 'strips' && <StripsFigure picture={picture} />}
      {picture.kind === 'bars' && <BarsFigure picture={picture} />}
      {picture.kind === 'line' && <LineFigure picture={picture} />}
      <PictureTable picture={picture} />
    </figure>
  );
}
