export { RunIcon, type RunIconName } from './icons.tsx';
export { contactName, type Known, knownTask, lower, personName, titleOf } from './names.ts';
export { isOutdated } from './outdated.ts';
export { sayReading } from './reading.ts';
export { hoursOf, minutesOf, sayClock, sayElapsed, saySeconds, sayWhenBegan } from './time.ts';
export { whoComes } from './who-comes.ts';
