/**
 * What hands give and what else a patient has: treatments, illnesses and noxious triggers of the log. For `deliver`:
 * `rescuesWithin` is `Delivery.rescues`, `inputsWithin` is `Delivery.inputs`, and `treatmentDoses` joins the doses of
 * `dosesWithin` in `Delivery.doses`, sorted as those are.
 */
export { inputsWithin } from './inputs.ts';
export { rescuesWithin, treatmentDoses } from './routes.ts';
