import { openUnpacking, type Parcel } from './parcel.ts';
import { openService } from './serve.ts';

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets messages that have come be heard; a timer would wait for milliseconds. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });
}

const service = openService((message) => postMessage(message), turn);
const unpack = openUnpacking();
addEventListener('message', ({ data }: MessageEvent<Parcel>) => service.receive(unpack(data)));
