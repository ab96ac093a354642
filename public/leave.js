// Leave quickly: a press on the door, or Shift alone three times. Never Esc, which stops a page from
// loading and so would stop the leaving itself.
(() => {
  const patience = 5000;
  let presses = 0;
  let last = 0;
  let alone = false;

  const door = () => document.querySelector("[data-leave]");
  const isInstalled = () => matchMedia("(display-mode: standalone)").matches;

  function leave() {
    const layer = document.createElement("div");
    layer.id = "left";
    layer.style.cssText = "position:fixed;inset:0;z-index:99;background:#fff";
    document.documentElement.append(layer);
    document.body.style.display = "none";
    document.title = "…";
    navigator.serviceWorker?.controller?.postMessage({ type: "forget" });
    // An outside address would open within the installed app's frame, under our name.
    location.replace(isInstalled() ? "/notes" : door()?.getAttribute("data-leave") || "/leave");
  }

  function tell() {
    const words = door()?.getAttribute("data-leave-more");
    const announcer = document.getElementById("announcer");
    if (words && announcer) announcer.textContent = words.replace("{count}", String(3 - presses));
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-leave]")) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Shift") {
      if (!event.repeat) alone = true;
    } else {
      alone = false;
      presses = 0;
    }
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses = event.timeStamp - last > patience ? 1 : presses + 1;
    last = event.timeStamp;
    if (presses >= 3) leave();
    else tell();
  });
  // Coming back by the browser's button must not show a blank page.
  addEventListener("pageshow", () => {
    document.getElementById("left")?.remove();
    if (document.body) document.body.style.display = "";
    presses = 0;
  });
  if (!navigator.connection?.saveData) navigator.serviceWorker?.register("/sw.js").catch(() => {});
})();
