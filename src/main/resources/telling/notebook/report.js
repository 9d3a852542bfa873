
(function () {
  if (typeof DecompressionStream === "undefined") { return; }
  var figures = Array.prototype.slice.call(document.querySelectorAll("figure.chart:not(.words)"));
  var screen = window.matchMedia("screen and (prefers-color-scheme: dark)");
  var draw = function (figure) {
    var panels = JSON.parse(figure.querySelector("script").textContent);
    var places = figure.querySelectorAll(".plot");
    figure.querySelector(".drawn").hidden = false;
    var coloured = function (part, dark) {
      return JSON.parse(JSON.stringify(part).replace(/"#[0-9a-f]{6}"/g, function (colour) {
        return dark ? JSON.stringify(dark[JSON.parse(colour)]) : colour;
      }));
    };
    var fit = function (fixed) {
      panels.forEach(function (panel, i) {
        var width = fixed || places[i].clientWidth;
        var dark = !fixed && screen.matches ? panel.dark : null;
        var layout = coloured(width < 520 ? panel.narrow : panel.wide, dark);
        layout.width = Math.max(width, layout.leastPx);
        delete layout.leastPx;
        Plotly.react(places[i], coloured(panel.data, dark), layout, {displayModeBar: false, displaylogo: false, scrollZoom: false});
      });
    };
    fit();
    figure.classList.add("live");
    figure.querySelector("details").open = false;
    window.addEventListener("resize", function () { fit(); });
    screen.addEventListener("change", function () { fit(); });
    window.addEventListener("beforeprint", function () { fit(640); });
    window.addEventListener("afterprint", function () { fit(); });
  };
  var packed = atob(document.getElementById("plotly").textContent);
  var bytes = new Uint8Array(packed.length);
  for (var i = 0; i < packed.length; i++) { bytes[i] = packed.charCodeAt(i); }
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text().then(function (code) {
    var script = document.createElement("script");
    script.textContent = code;
    document.head.appendChild(script);
    figures.forEach(draw);
    document.documentElement.setAttribute("data-drawn", "true");
  }).catch(function () { document.documentElement.setAttribute("data-drawn", "false"); });
})();
