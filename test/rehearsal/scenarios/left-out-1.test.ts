import { testLeftOut } from './left-out.ts';

testLeftOut(0);
