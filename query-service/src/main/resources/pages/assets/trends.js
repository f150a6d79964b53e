// Draws each trend from the table beside it: what is drawn is what the table says.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const short = new Intl.NumberFormat(language, {notation: 'compact', maximumFractionDigits: 1});
  const whole = new Intl.NumberFormat(language, {maximumFractionDigits: 12});
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const FEW = 8;

  const draw = place => {
    const rows = [...document.getElementById(place.dataset.trend).querySelectorAll('tr[data-year]')];
    const values = rows.map(row => row.dataset.value === undefined ? '-' : Number(row.dataset.value));
    const few = rows.length <= FEW;
    const text = {color: colour('--ink-soft'), fontFamily: style.fontFamily, fontSize: 12};
    const chart = echarts.init(place, null, {renderer: 'canvas'});
    chart.setOption({
      animation: false,
      grid: {left: 4, right: 4, top: few ? 22 : 10, bottom: 2, containLabel: true},
      xAxis: {type: 'category', data: rows.map(row => row.dataset.year), axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('--line-strong')}}, axisLabel: {...text, hideOverlap: true}},
      yAxis: {type: 'value', splitNumber: 3, minInterval: 1, splitLine: {lineStyle: {color: colour('--line')}},
        axisLabel: {...text, formatter: value => short.format(value)}},
      series: [{type: 'bar', data: values, barMaxWidth: 36, itemStyle: {color: colour('--accent')}, silent: true,
        label: {show: few, position: 'top', ...text, formatter: point => whole.format(point.value)}}],
    });
    return chart;
  };

  const charts = [...document.querySelectorAll('[data-trend]')].map(draw);
  const resize = () => charts.forEach(chart => chart.resize());
  addEventListener('resize', resize);
  matchMedia('print').addEventListener('change', resize);
  addEventListener('beforeprint', resize);
  document.documentElement.dataset.drawn = String(charts.length);
})();
