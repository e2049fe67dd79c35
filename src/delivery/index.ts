export { account, type DrugAccount } from './account.ts';
export { deliver } from './deliver.ts';
export type { Delivery, DeliveryDose, DeliveryPiece, NoxiousStretch } from './delivery.ts';
export { HISTORY_ENTRY } from './doses.ts';
export { type MeanExposure, meanExposure } from './run-in.ts';
