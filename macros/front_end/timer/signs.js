/*
 * What a clock does beside its page: a sound, made here without a file and only for who asked for it, and a screen that stays on.
 */
(function () {
  "use strict";

  const LASTS = 0.5; // seconds
  const APART = 0.6;

  class TimerSigns {
    audio = null;
    lock = null;

    /** @returns {boolean} whether there is sound now */
    switchSound() {
      if (this.audio) this.audio.close();
      this.audio = this.audio ? null : new AudioContext();
      this.beep(1);
      return this.audio !== null;
    }

    beep(times) {
      for (let place = 0; this.audio && place < times; place += 1) {
        const [tone, loud] = [this.audio.createOscillator(), this.audio.createGain()];
        const begin = this.audio.currentTime + place * APART;
        loud.gain.setValueAtTime(0.3, begin);
        loud.gain.exponentialRampToValueAtTime(0.001, begin + LASTS);
        tone.connect(loud).connect(this.audio.destination);
        tone.start(begin);
        tone.stop(begin + LASTS);
      }
    }

    /** Asks the screen to stay on. @returns {Promise<boolean>} whether it does */
    async stayAwake() {
      try {
        this.lock = await navigator.wakeLock.request("screen");
        return true;
      } catch {
        return false;
      }
    }

    end() {
      this.lock?.release();
    }
  }

  window.Handbook.TimerSigns = TimerSigns;
})();
