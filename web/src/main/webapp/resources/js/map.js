/* Maps: an offline base map and the places that the element carries in its attributes. */
(function () {
  'use strict';

  var IRAQ = [[29.0, 38.7], [37.4, 48.6]];
  var TOWN_ZOOM = 9;
  var LINE = 22;
  var LETTER = 8;

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function load(address) {
    return fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      return answer.json();
    });
  }

  function nameOf(properties, language) {
    return properties['name_' + language] || properties.name_en || properties.name;
  }

  function label(map, lat, lon, text) {
    return window.L.tooltip({ permanent: true, direction: 'center', className: 'map-label', interactive: false, opacity: 1,
      pane: 'labels' })
      .setLatLng([lat, lon]).setContent(escape(text));
  }

  function escape(text) {
    var holder = document.createElement('bdi');
    holder.textContent = text;
    return holder.outerHTML;
  }

  function base(map, element) {
    var language = element.dataset.language;
    load(element.dataset.countries).then(function (data) {
      window.L.geoJSON(data, {
        interactive: false,
        style: { color: token('--edge'), weight: 1, fillColor: token('--surface'), fillOpacity: 1 }
      })
        .addTo(map).bringToBack();
    });
    load(element.dataset.governorates).then(function (data) {
      window.L.geoJSON(data, { interactive: false, style: { color: token('--line'), weight: 1, fill: false } }).addTo(map);
      data.features.filter(function (feature) {
        return feature.properties.pcode;
      }).forEach(function (feature) {
        var properties = feature.properties;
        var name = nameOf(properties, language);
        label(map, properties.label_lat, properties.label_lon, name).addTo(map);
        map.atharNames.push({ at: [properties.label_lat, properties.label_lon], name: name });
      });
      map.fire('named');
    });
    load(element.dataset.water).then(function (data) {
      window.L.geoJSON(data, {
        interactive: false,
        style: { color: token('--water'), weight: 2, fillColor: token('--water'), fillOpacity: 1 }
      })
        .addTo(map);
    });
    load(element.dataset.cities).then(function (data) {
      towns(map, data.features);
    });
  }

  /* The room that a name takes on the map, in pixels from its middle. */
  function room(map, at, name) {
    var point = map.latLngToContainerPoint(at);
    return { x: point.x, y: point.y, half: name.length * LETTER / 2 + 4 };
  }

  /* Towns are named where there is room: none over another, none over a governorate. */
  function towns(map, features) {
    var group = window.L.layerGroup().addTo(map);
    var show = function () {
      group.clearLayers();
      if (map.getZoom() < TOWN_ZOOM) {
        return;
      }
      var taken = map.atharNames.map(function (one) {
        return room(map, one.at, one.name);
      });
      var bounds = map.getBounds();
      features.forEach(function (feature) {
        var at = [feature.geometry.coordinates[1], feature.geometry.coordinates[0]];
        var name = '\u00b7 ' + feature.properties.name;
        var here = bounds.contains(at) && room(map, at, name);
        var free = here && taken.every(function (other) {
          return Math.abs(other.x - here.x) > other.half + here.half || Math.abs(other.y - here.y) > LINE;
        });
        if (free) {
          taken.push(here);
          label(map, at[0], at[1], name).addTo(group);
        }
      });
    };
    map.on('zoomend moveend named', show);
    show();
  }

  function popup(point, words) {
    var box = document.createElement('div');
    var name = document.createElement('bdi');
    name.style.fontWeight = '600';
    name.textContent = point.label;
    box.appendChild(name);
    if (point.detail) {
      var detail = document.createElement('div');
      detail.textContent = point.detail;
      box.appendChild(detail);
    }
    if (point.href) {
      var line = document.createElement('div');
      var link = document.createElement('a');
      link.href = point.href;
      link.textContent = words;
      line.appendChild(link);
      box.appendChild(line);
    }
    box.dir = document.documentElement.dir;
    return box;
  }

  function place(map, point, words) {
    var at = [point.lat, point.lon];
    if (point.radius) {
      window.L.circle(at, { radius: point.radius, interactive: false, color: token('--accent'), weight: 1, dashArray: '4 4',
        fillColor: token('--accent'), fillOpacity: 0.06 }).addTo(map);
    }
    var icon = window.L.divIcon({ className: 'map-point', iconSize: [28, 28] });
    return window.L.marker(at, { icon: icon, title: point.label, alt: point.label, keyboard: true })
      .bindPopup(popup(point, words), { closeButton: true }).addTo(map);
  }

  function draw(element) {
    element.style.blockSize = element.dataset.height;
    var points = JSON.parse(element.dataset.points || '[]');
    var map = window.L.map(element, { zoomControl: false, attributionControl: false, minZoom: 5, maxZoom: 13, zoomAnimation: false,
      fadeAnimation: false, markerZoomAnimation: false });
    element.atharMap = map;
    map.atharNames = [];
    map.createPane('labels').style.zIndex = 450;
    window.L.control.zoom({ position: 'topleft', zoomInTitle: element.dataset.zoomIn, zoomOutTitle: element.dataset.zoomOut }).addTo(map);
    window.L.control.scale({ imperial: false }).addTo(map);
    if (points.length === 1) {
      map.setView([points[0].lat, points[0].lon], 9);
    } else if (points.length > 1) {
      map.fitBounds(points.map(function (point) {
        return [point.lat, point.lon];
      }), { padding: [40, 40], maxZoom: 10 });
    } else {
      map.fitBounds(IRAQ);
    }
    base(map, element);
    points.forEach(function (point) {
      var marker = place(map, point, element.dataset.open);
      var row = point.key && document.querySelector('[data-point="' + CSS.escape(point.key) + '"]');
      if (row) {
        row.addEventListener('focusin', function () {
          map.panTo(marker.getLatLng(), { animate: false });
        });
        row.addEventListener('mouseenter', function () {
          marker.getElement().classList.add('map-point-here');
        });
        row.addEventListener('mouseleave', function () {
          marker.getElement().classList.remove('map-point-here');
        });
      }
    });
  }

  function drawAll() {
    document.querySelectorAll('.map[data-points]').forEach(function (element) {
      if (!element.atharMap) {
        draw(element);
      }
    });
  }

  /* Paper has another width than the screen. */
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('.map[data-points]').forEach(function (element) {
      if (element.atharMap) {
        element.atharMap.invalidateSize({ animate: false });
      }
    });
  });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', drawAll);
  } else {
    drawAll();
  }
  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', drawAll);
    }
  });
})();
