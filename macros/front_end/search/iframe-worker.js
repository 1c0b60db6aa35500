/**
 * A worker for a handbook that was opened from a folder: there a browser refuses workers, and Material's search needs one.
 * This one runs its script in an empty, hidden frame of the page itself. Over http the browser's own worker stays.
 */
class HandbookWorker extends EventTarget {
  /** @param {string} address of the script */
  constructor(address) {
    super();
    this.frame = document.createElement("iframe");
    this.frame.hidden = true;
    document.body.append(this.frame);
    this.inside = this.frame.contentWindow;
    this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    this.ready = new Promise((resolve, reject) => {
      const script = this.inside.document.createElement("script");
      script.src = new URL(address, document.baseURI).href;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      this.inside.document.head.append(script);
    });
  }

  /** @param {unknown} data for the script inside */
  async postMessage(data) {
    await this.ready;
    this.inside.dispatchEvent(new this.inside.MessageEvent("message", { data }));
  }

  terminate() {
    this.frame.remove();
  }
}

if (location.protocol === "file:") window.Worker = HandbookWorker;
