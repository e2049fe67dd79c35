import { ExpressionError, parseExpression } from './expression.ts';
import { type LeftSide, printMathml } from './print-mathml.ts';

/** An edited equation as MathML; undefined while its text is no equation. */
export function mathmlOfText(left: LeftSide, text: string): string | undefined {
  try {
    return printMathml(left, parseExpression(text));
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}
