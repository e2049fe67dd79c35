export { account, type DrugAccount } from './account.ts';
export { deliver } from './deliver.ts';
export type {
  Delivery,
  DeliveryDose,
  DeliveryPiece,
  DeliveryRescue,
  InputStretch,
  NoxiousStretch,
} from './delivery.ts';
export * from './device/device.ts';
export { deviceAt } from './device/device-at.ts';
export { type DeviceLog, deviceLog } from './device/device-log.ts';
export { checkDeviceNumbers, DEVICE, type DeviceNumbers } from './device/numbers.ts';
export { HISTORY_ENTRY } from './doses.ts';
export { faultChanges, faultsAt } from './faults/at-work.ts';
export { type MeanExposure, meanExposure } from './run-in.ts';
