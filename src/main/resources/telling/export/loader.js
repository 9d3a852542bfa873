
(function () {
  var failed = function () { document.documentElement.setAttribute("data-drawn", "false"); };
  if (typeof DecompressionStream === "undefined") { failed(); return; }
  var packed = atob(document.getElementById("plotly").textContent);
  var bytes = new Uint8Array(packed.length);
  for (var i = 0; i < packed.length; i++) { bytes[i] = packed.charCodeAt(i); }
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text().then(function (code) {
    var script = document.createElement("script");
    script.textContent = code;
    document.head.appendChild(script);
    document.documentElement.setAttribute("data-drawn", "true");
    window.tellingDraw.forEach(function (draw) { draw(); });
  }).catch(failed);
})();
