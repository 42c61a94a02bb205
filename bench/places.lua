-- What wrk asks for in bench/places.ts: names of every kind, one after another.
local names = {
  "Beijing", "%E8%8B%8F%E5%B7%9E", "%E5%BB%A3%E6%9D%B1%E7%9C%81", "Bejing", "Hsi-an", "X%C4%AB%27%C4%81n", "Suzhou", "Shanxi",
  "%E6%B1%9F%E8%8B%8F%E7%9C%81%E8%8B%8F%E5%B7%9E%E5%B8%82", "Xi%27an%2C+Shaanxi", "%E7%9F%B3%E5%AE%B6%E8%A3%85", "Kunshan", "no+such+place+anywhere",
}
local count = 0
request = function()
  count = count + 1
  return wrk.format("GET", "/zh/places/find?place=" .. names[count % #names + 1])
end
done = function(summary, latency)
  io.write(string.format("requests %d errors %d p50 %.2f p95 %.2f p99 %.2f\n", summary.requests, summary.errors.status,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
