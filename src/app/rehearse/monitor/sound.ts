let audio: AudioContext | undefined;

/** One short tone for a warning, two for a crisis. Without sound hardware nothing happens. */
export function ring(level: 'warning' | 'crisis') {
  try {
    audio ??= new AudioContext();
    tone(audio, 0, level === 'crisis' ? 880 : 660);
    if (level === 'crisis') tone(audio, 0.28, 990);
  } catch {
    // The caption says it.
  }
}

function tone(context: AudioContext, after_s: number, hertz: number) {
  const start = context.currentTime + after_s;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
  volume.gain.linearRampToValueAtTime(0, start + 0.2);
  const source = context.createOscillator();
  source.frequency.value = hertz;
  source.connect(volume).connect(context.destination);
  source.start(start);
  source.stop(start + 0.22);
}
