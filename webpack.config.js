const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/** Microsoft's public address. Government clouds and closed networks have others (docs/deploying.md). */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Most of it goes into one file, which weighs less than many small ones and comes right after the checklist. What only the
 * lead analyst's screens need stays out of it: points of contact never load that.
 */
const SHARED = {
  name: "shared",
  chunks: "async",
  minChunks: 2,
  test: ({ resource = "" }) => {
    // From src on: the folder that the project stands in has a name of its own.
    const file = path.relative(path.join(__dirname, "src"), resource);
    return (
      /^(taskpane.app|workbook|inventory)/.test(file) && !/set-up|lead|readiness|recognise|workbook.language/.test(file)
    );
  },
};

/**
 * Builds the pane into dist/, or into `--env output=FOLDER`, as static files. `--env officeJs=ADDRESS` names another
 * office.js; it is loaded at run time and never bundled.
 *
 * @param {{ officeJs?: string, output?: string }} env
 * @param {{ mode?: string }} options
 * @returns {Promise<import("webpack").Configuration>}
 */
module.exports = async (env, options) => {
  const officeJs = env.officeJs ?? OFFICE_JS;
  const production = options.mode !== "development";
  return {
    mode: production ? "production" : "development",
    // The content security policy allows no eval, so neither may a source map.
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, env.output ?? "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /fluent-themes\.ts$/, loader: path.resolve(__dirname, "scripts/used-tokens-loader.js") },
        {
          test: /\.tsx?$/,
          exclude: [/node_modules/, /fluent-themes\.ts$/],
          loader: "swc-loader",
          options: { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJs, officeJsOrigin: new URL(officeJs).origin },
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "assets/*.xlsx", noErrorOnMissing: true }] }),
    ],
    // swc compiles already; it also minifies, in a third of the time that terser takes.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { ecma: 2022, module: true, compress: { passes: 3 } },
        }),
      ],
      // What several screens share is loaded once, however small it is: the whole pane has a budget.
      splitChunks: { minSize: 800, maxAsyncRequests: 40, cacheGroups: { shared: SHARED } },
    },
    performance: { hints: false },
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      // The same certificate that Excel already trusts for add-ins under development.
      server: process.env.WEBPACK_SERVE
        ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
        : "https",
    },
  };
};
